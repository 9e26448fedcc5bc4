package vn.thac.planted.adapter.kafka;

/** Planted: a service that calls another one. */
public class CallsTheTaskService {
  Class<?> other = vn.thac.task.TaskService.class;
}
