package nl.gestand.query.standing.breach;

import com.mongodb.client.MongoDatabase;

/** Breaks a rule of the architecture, to show that it is caught. */
public record StandsInMongo(MongoDatabase views) {}
