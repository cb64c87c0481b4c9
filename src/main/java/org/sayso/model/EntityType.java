package org.sayso.model;

/** Kind of named entity that a token is part of. */
public enum EntityType {
  NONE,
  PERSON,
  ORGANIZATION,
  LOCATION
}
