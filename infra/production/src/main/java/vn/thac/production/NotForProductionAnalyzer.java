package vn.thac.production;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is to be set in place of a stack trace. */
public final class NotForProductionAnalyzer extends AbstractFailureAnalyzer<NotForProduction> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, NotForProduction cause) {
    return new FailureAnalysis(
        "Cấu hình chưa dùng được cho vận hành thật / these settings are not fit for production:\n"
            + cause.getMessage(),
        "Hãy đặt lại từng khóa nêu trên; điều gì chấp nhận thì ghi tên vào "
            + ProductionConfiguration.ACCEPTS
            + ". / Set each key above; what you accept, name in "
            + ProductionConfiguration.ACCEPTS
            + ".",
        cause);
  }
}
