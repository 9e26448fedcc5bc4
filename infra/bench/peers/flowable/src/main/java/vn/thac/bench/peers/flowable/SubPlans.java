package vn.thac.bench.peers.flowable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.ProcessInstance;

/** The process instances there are, one for each unit. */
final class SubPlans {

  private final RuntimeService runtime;
  private final TaskService taskService;
  private final ManagementService management;
  private final int tasks;
  private final int deadlines;

  SubPlans(ProcessEngine engine, int tasks, int deadlines) {
    this.runtime = engine.getRuntimeService();
    this.taskService = engine.getTaskService();
    this.management = engine.getManagementService();
    this.tasks = tasks;
    this.deadlines = deadlines;
    engine
        .getRepositoryService()
        .createDeployment()
        .addBpmnModel(
            "sub-plan.bpmn", SubPlanModel.of(tasks, deadlines, LocalDate.now(ZoneOffset.UTC)))
        .deploy();
  }

  /** All in one transaction. */
  void start(int fromUnit, int toUnit) {
    management.executeCommand(
        _ -> {
          for (int unit = fromUnit; unit < toUnit; unit++) {
            start("xa-" + unit);
          }
          return null;
        });
  }

  private ProcessInstance start(String unit) {
    return runtime
        .createProcessInstanceBuilder()
        .processDefinitionKey(SubPlanModel.KEY)
        .businessKey(unit)
        .transientVariable(SubPlanModel.UNIT, unit)
        .start();
  }

  void removeAll() {
    for (ProcessInstance instance : runtime.createProcessInstanceQuery().list()) {
      runtime.deleteProcessInstance(instance.getId(), "warm-up");
    }
  }

  /** Everything was made, or nothing was measured. */
  void mustBe(int units) {
    must("sub-plans", units, runtime.createProcessInstanceQuery().count());
    must("tasks", (long) units * tasks, taskService.createTaskQuery().count());
    must("timers", (long) units * deadlines, management.createTimerJobQuery().count());
  }

  private static void must(String what, long expected, long there) {
    if (there != expected) {
      throw new IllegalStateException("%s: expected %d, found %d".formatted(what, expected, there));
    }
  }
}
