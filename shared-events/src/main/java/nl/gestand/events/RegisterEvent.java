package nl.gestand.events;

/** A fact of the register, as stored; every record that implements it carries an {@link EventName}. */
public interface RegisterEvent {}
