package vn.thac.planted.application;

/** Planted: a use case that knows how it is called. */
public class IssueOverHttp {
  org.springframework.http.HttpStatus answer = org.springframework.http.HttpStatus.OK;
}
