// A.2 a reference must not be to what ends with the function
// covers: A2.return-reference-local
class A { int v; A(int n) { v = n; } int get_p() const property { return v; } }
int g;
const int fixed = 3;
int &local() { int a = 1; return a; } // expect error AS3030
int &parameter(int a) { return a; } // expect error AS3030
int &member() { A a(1); return a.v; } // expect error AS3030
int &value() { return g + 1; } // expect error AS3030
const int &number() { return 5; } // expect error AS3030
int &constant() { return fixed; } // expect error AS3030
A &made() { return A(2); } // expect error AS3030
int &property(A@ a) { return a.p; } // expect error AS3030
float &other() { return g; } // expect error AS3001
int &allowed(A@ a) { return a.v; }
void main() { }
