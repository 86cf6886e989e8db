// B.12 lambdas in lambdas, in global values and in fields
// covers: A4.lambda
funcdef int Op(int);

Op@ global = function(a) { return a * 2; };

class Rule
{
    Op@ op = function(a) { return -a; };
    Op@ make() { return function(a) { Rule r; return r.op(a) + 1; }; }
}

class Explicit
{
    Op@ op = function(a) { return a * 3; };
    Explicit() { }
    Explicit(int start) { }
}

namespace Deep
{
    int secret = 9;
    Op@ get() { return function(a) { return a + secret; }; }
}

void main()
{
    println(global(4)); // expect: 8
    Rule rule;
    println(rule.op(5)); // expect: -5
    println(rule.make()(5)); // expect: -4
    println(Explicit(1).op(2)); // expect: 6
    println(Deep::get()(1)); // expect: 10
    Op@ outer = function(a) { Op@ inner = function(b) { return b * 10; }; return inner(a) + 1; };
    println(outer(3)); // expect: 31
}
