package nl.gestand.query.views;

/** Which generation a target is of, where another may take its place. */
interface Succession {

    /** None: the generation stays the same. */
    Succession NONE = new Succession() {
        @Override
        public void follow() {
            // there is nothing to follow
        }

        @Override
        public void confirm() {
            // nobody else moves on
        }

        @Override
        public void settled() {
            // nothing is left over
        }
    };

    /** Turns to the generation that is shown, before a token of it is claimed. */
    void follow();

    /**
     * Before the views begin anew.
     *
     * @throws IllegalStateException where another process has moved on meanwhile
     */
    void confirm();

    /** This process has the claim: what nobody made an end of is no longer needed. */
    void settled();
}
