package nl.gestand.command.breach;

/** Breaks a rule of the architecture, to show that it is caught. */
public class CommandService {}
