// B.12 lambdas belong to no class
// covers: A4.lambda
funcdef int Op(int);

class Safe
{
    private int code = 3;
    int open = 4;
    int run()
    {
        Op@ a = function(x) { Safe s; return s.open; };
        Op@ b = function(x) { Safe s; return s.code; }; // expect error AS2010
        return a(1) + b(1);
    }
}

void main()
{
}
