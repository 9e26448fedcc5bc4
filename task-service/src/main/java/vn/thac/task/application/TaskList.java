package vn.thac.task.application;

import java.util.List;
import vn.thac.task.domain.Task;

/** Tasks as lists show them: in order, without their history. */
public interface TaskList {

  List<Task> find(TaskQuery query);
}
