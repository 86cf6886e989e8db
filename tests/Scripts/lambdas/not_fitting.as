// B.12 lambdas that do not fit
// covers: B12.auto, B12.inferred
funcdef int Op(int);
funcdef void Action();

void main()
{
    auto f = function(a) { return a; }; // expect error AS3051
    Op@ a = function(string s) { return 1; }; // expect error AS3050
    Op@ b = function(a, b) { return 1; }; // expect error AS3050
    Op@ c = function(a) { }; // expect error AS5001
    Action@ d = function() { return 1; }; // expect error AS5003
    int e = function() { return 1; }; // expect error AS3001
    (function() { })(); // expect error AS3051
    Op@ f2 = function(a) { return "text"; }; // expect error AS3001
}
