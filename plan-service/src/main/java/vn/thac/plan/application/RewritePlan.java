package vn.thac.plan.application;

import java.util.Collection;
import java.util.List;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Directory;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Decision;
import vn.thac.plan.domain.planning.Issuer;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.Questions;

/** A coordinator looks a draft over: answers its questions, sets what is missing. */
public class RewritePlan {

  private final Plans plans;
  private final Places places;

  public RewritePlan(Plans plans, Places places) {
    this.plans = plans;
    this.places = places;
  }

  /**
   * @param seen the draft as it was looked at
   * @param by who is to issue it
   * @param answered the questions that were accepted as they are
   */
  public Decision rewrite(Plan seen, Issuer by, Content content, Collection<String> answered) {
    Directory directory = places.directory();
    Content asked =
        directory
            .place(by.unit())
            .map(issuer -> new Questions(directory, issuer).ask(seen.content(), content, answered))
            .orElse(content);
    Decision decision = seen.of(by).rewrite(asked);
    boolean same = by.equals(seen.issuer()) && asked.equals(seen.content());
    if (decision instanceof Decision.Done && same) {
      return new Decision.Done(seen, List.of()); // nothing new was said: no version grows old by it
    }
    if (decision instanceof Decision.Done(Plan next, var facts)) {
      plans.save(next, facts);
    }
    return decision;
  }
}
