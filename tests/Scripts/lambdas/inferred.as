// B.12 lambdas: types from the funcdef, or written
// covers: A4.lambda, B12.inferred
funcdef int Op(int, int);
funcdef void Action();
funcdef string Name(const string &in);

int run(Op@ op) { return op(6, 3); }

void main()
{
    Op@ op = function(a, b) { return a - b; };
    println(op(5, 2)); // expect: 3
    println(run(function(a, b) { return a / b; })); // expect: 2
    println(run(function(int a, int b) { return a * b; })); // expect: 18
    Action@ action = function() { println("action"); };
    action(); // expect: action
    Name@ name = function(s) { return s + "!"; };
    println(name("hey")); // expect: hey!
    Action@[] all = {function() { println("first"); }, null, function() { println("third"); }};
    all[0](); // expect: first
    all[2](); // expect: third
    for (int i = 0; i < 2; i++)
    {
        Action@ each = function() { println("each"); };
        each();
    }
    // expect: each
    // expect: each
}
