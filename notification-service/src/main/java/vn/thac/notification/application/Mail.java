package vn.thac.notification.application;

import vn.thac.notification.domain.Letter;

/**
 * A letter on its way.
 *
 * @param messageId the same for every attempt
 * @param repeated the outcome of an earlier attempt is not known, so this may be a copy
 */
public record Mail(String messageId, Letter letter, boolean repeated) {}
