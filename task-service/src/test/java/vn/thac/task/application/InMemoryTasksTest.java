package vn.thac.task.application;

class InMemoryTasksTest extends TasksContract {

  private final Tasks tasks = new InMemoryTasks();

  @Override
  protected Tasks tasks() {
    return tasks;
  }
}
