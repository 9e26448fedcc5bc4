package vn.thac.bench.peers.flowable;

import java.time.LocalDate;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;

/**
 * A sub-plan as a process: all tasks are open at once, each belongs to the unit that the instance
 * is started with, and every deadline is a timer at a task's boundary.
 */
final class SubPlanModel {

  static final String KEY = "subPlan";
  static final String UNIT = "unit";

  private final Process process = new Process();
  private final LocalDate today;

  private SubPlanModel(LocalDate today) {
    this.today = today;
    process.setId(KEY);
  }

  static BpmnModel of(int tasks, int deadlines, LocalDate today) {
    var model = new SubPlanModel(today);
    model.build(tasks, deadlines);
    var bpmn = new BpmnModel();
    bpmn.addProcess(model.process);
    return bpmn;
  }

  private void build(int tasks, int deadlines) {
    var start = new StartEvent();
    start.setId("issued");
    process.addFlowElement(start);
    for (int i = 0; i < tasks; i++) {
      process.addFlowElement(task(i));
      flow("issued", taskId(i));
    }
    for (int i = 0; i < deadlines; i++) {
      process.addFlowElement(deadline(i, taskId(i % tasks)));
    }
  }

  private UserTask task(int number) {
    var task = new UserTask();
    task.setId(taskId(number));
    task.setName("Nhiệm vụ " + (number + 1));
    task.setAssignee("${" + UNIT + "}");
    task.setDueDate(due(number).toString());
    return task;
  }

  private FlowElement deadline(int number, String task) {
    var timer = new TimerEventDefinition();
    timer.setTimeDate(due(number) + "T00:30:00Z");
    var deadline = new BoundaryEvent();
    deadline.setId("deadline" + number);
    deadline.setAttachedToRef((UserTask) process.getFlowElement(task));
    deadline.setAttachedToRefId(task);
    deadline.setCancelActivity(false); // the task stays open when a reminder goes out
    deadline.addEventDefinition(timer);
    return deadline;
  }

  private void flow(String from, String to) {
    process.addFlowElement(new SequenceFlow(from, to));
  }

  private LocalDate due(int number) {
    return today.plusDays(30L + number);
  }

  private static String taskId(int number) {
    return "task" + number;
  }
}
