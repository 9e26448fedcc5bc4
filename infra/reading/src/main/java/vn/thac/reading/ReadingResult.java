package vn.thac.reading;

/** What came of reading a text: a reading, with its questions, or a refusal with its reason. */
public sealed interface ReadingResult permits Reading, ReadingRefused {}
