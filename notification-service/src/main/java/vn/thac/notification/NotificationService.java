package vn.thac.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Deadlines, reminders and e-mail; everything it is made of is named in {@link NotificationWiring}.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(NotificationWiring.class)
public class NotificationService {

  /** Starts the service by itself; its settings are in {@code notification-service.yml}. */
  public static void main(String[] arguments) {
    System.setProperty("spring.config.name", "notification-service");
    SpringApplication.run(NotificationService.class, arguments);
  }
}
