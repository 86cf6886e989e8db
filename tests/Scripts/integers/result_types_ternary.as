// B.2 result types of ?:; int and uint give uint both ways
// covers: B2.type-conditional, A6.conditional-common-type
// oracle: differs (2.36)
string t(int v) { return "int"; }
string t(uint v) { return "uint"; }
string t(int64 v) { return "int64"; }
string t(float v) { return "float"; }
string t(double v) { return "double"; }

void main()
{
    int i = 1;
    uint u = 2;
    int64 i64 = 3;
    float f = 4;
    double d = 5;
    bool c = true;
    println(t(c ? i : u)); // expect: uint
    println(t(c ? u : i)); // expect: uint
    println(t(c ? i : i64) + " " + t(c ? i : f) + " " + t(c ? f : d)); // expect: int64 float double
}
