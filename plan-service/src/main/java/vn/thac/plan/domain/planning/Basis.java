package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document a plan carries out or rests on. */
public record Basis(
    String relation,
    String type,
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable String issuer) {}
