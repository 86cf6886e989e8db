// B.12 lambdas: overloads are chosen by the types that are written
// covers: B12.overload
funcdef int OfInt(int);
funcdef int OfText(string);

void take(OfInt@ f) { println("int " + f(1)); }
void take(OfText@ f) { println("text " + f("abc")); }
void count(OfInt@ f) { println("one"); }
void count(int a) { println("number"); }

void main()
{
    take(function(int a) { return a; }); // expect: int 1
    take(function(string a) { return int(a.length()); }); // expect: text 3
    count(function(a) { return a; }); // expect: one
}
