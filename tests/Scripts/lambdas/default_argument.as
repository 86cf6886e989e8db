// A.4 lambdas in default arguments
// covers: A4.lambda
// oracle: none (2.35.1 does not parse them)
funcdef int Op(int);

void apply(int value, Op@ op = function(a) { return a + 40; })
{
    println(op(value));
}

void main()
{
    apply(2); // expect: 42
    apply(2, function(a) { return a; }); // expect: 2
}
