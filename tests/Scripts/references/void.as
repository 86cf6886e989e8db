// A.2 there is no reference to nothing
// covers: A2.return-reference
void &nothing() { } // expect error AS4013
void main() { }
