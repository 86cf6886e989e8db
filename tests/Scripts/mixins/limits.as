// A.2 a mixin lists interfaces only, and its name is its own
// covers: A2.mixin-limits
class Base { }
mixin class Plain { int x; }
mixin class Derived : Base { } // expect error AS4024
mixin class Nested : Plain { } // expect error AS4024
mixin class Plain { } // expect error AS4001
class Plain { } // expect error AS4001
class A : Derived { }
class B : Nested { }
void main() { }
