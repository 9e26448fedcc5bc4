package vn.thac.task;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;
import vn.thac.access.AccessConfiguration;
import vn.thac.access.DirectoryCopy;
import vn.thac.calendar.Office;
import vn.thac.contracts.Topics;
import vn.thac.messaging.Consequences;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.Inbox;
import vn.thac.messaging.MessagingConfiguration;
import vn.thac.messaging.OutboxRelay;
import vn.thac.task.adapter.directory.DirectoryPaths;
import vn.thac.task.adapter.directory.DirectoryUnits;
import vn.thac.task.adapter.http.ProgressController;
import vn.thac.task.adapter.http.TaskController;
import vn.thac.task.adapter.http.TaskListController;
import vn.thac.task.adapter.kafka.OutboxTaskEvents;
import vn.thac.task.adapter.kafka.PlanListener;
import vn.thac.task.adapter.kafka.TaskListener;
import vn.thac.task.adapter.mongo.MongoPlanTexts;
import vn.thac.task.adapter.mongo.MongoPlanVersions;
import vn.thac.task.adapter.mongo.MongoProgress;
import vn.thac.task.adapter.mongo.MongoProgressList;
import vn.thac.task.adapter.mongo.MongoTaskList;
import vn.thac.task.adapter.mongo.MongoTasks;
import vn.thac.task.application.AssignTasks;
import vn.thac.task.application.CountProgress;
import vn.thac.task.application.PlanTexts;
import vn.thac.task.application.ProgressList;
import vn.thac.task.application.TaskList;
import vn.thac.task.application.Tasks;
import vn.thac.task.application.WorkOnTask;

/** The one place where this service is plugged together. */
@Configuration(proxyBeanMethods = false)
@Import({
  MessagingConfiguration.class,
  AccessConfiguration.class,
  TaskListController.class,
  TaskController.class,
  ProgressController.class
})
class TaskWiring {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.system(Office.ZONE);
  }

  @Bean
  Tasks tasks(MongoOperations mongo, OutboxRelay relay, EventWriter writer) {
    return new MongoTasks(mongo, relay.of("tasks"), new OutboxTaskEvents(writer));
  }

  @Bean
  WorkOnTask workOnTask(Tasks tasks) {
    return new WorkOnTask(tasks);
  }

  @Bean
  TaskList taskList(MongoOperations mongo, DirectoryCopy directory, Clock clock) {
    return new MongoTaskList(mongo, new DirectoryPaths(directory::paths, clock));
  }

  @Bean
  PlanTexts planTexts(MongoOperations mongo) {
    return new MongoPlanTexts(mongo);
  }

  @Bean
  ProgressList progressList(MongoOperations mongo) {
    return new MongoProgressList(mongo);
  }

  @Bean
  Consumer<Message<List<byte[]>>> onPlanEvents(
      MongoOperations mongo,
      PlanTexts texts,
      Tasks tasks,
      DirectoryCopy directory,
      Consequences consequences,
      Inbox inbox) {
    AssignTasks assignTasks =
        new AssignTasks(new MongoPlanVersions(mongo), texts, new DirectoryUnits(directory), tasks);
    return inbox.batches(
        Topics.PLAN, new PlanListener(assignTasks, consequences), PlanListener.WANTED);
  }

  @Bean
  Consumer<Message<List<byte[]>>> onTaskEvents(MongoOperations mongo, Tasks tasks, Inbox inbox) {
    CountProgress countProgress = new CountProgress(tasks, new MongoProgress(mongo));
    return inbox.batches(Topics.TASK, new TaskListener(countProgress), TaskListener.WANTED);
  }
}
