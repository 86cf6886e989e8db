// A.4 lambdas: parameters without a name, and modes that are written
// covers: A4.lambda-nameless
// oracle: none (2.36)
funcdef int Op(int, int);
funcdef string Name(const string &in);

int run(Op@ op) { return op(6, 3); }

void main()
{
    println(run(function(int, b) { return b; })); // expect: 3
    println(run(function(int, int) { return 1; })); // expect: 1
    Name@ same = function(const string &in s) { return s + "?"; };
    println(same("hey")); // expect: hey?
    Name@ constant = function(const string &in) { return "constant"; };
    println(constant("hey")); // expect: constant
}
