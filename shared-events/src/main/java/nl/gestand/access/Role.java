package nl.gestand.access;

public enum Role {
    LIAISON,
    CLERK,
    AUDITOR,
    OPERATOR
}
