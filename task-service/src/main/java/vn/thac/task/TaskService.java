package vn.thac.task;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Tasks and their progress; everything it is made of is named in {@link TaskWiring}. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(TaskWiring.class)
public class TaskService {

  /** Starts the service by itself; its settings are in {@code task-service.yml}. */
  public static void main(String[] arguments) {
    System.setProperty("spring.config.name", "task-service");
    SpringApplication.run(TaskService.class, arguments);
  }
}
