// B.12 lambdas see nothing of the function around them
// covers: B12.no-capture
funcdef int Op(int);
int global = 5;

class Player
{
    int health = 3;
    int hurt(int a) { return a; }
    void run(int parameter)
    {
        int local = 1;
        Op@ a = function(x) { return x + local; }; // expect error AS3052
        Op@ b = function(x) { return x + parameter; }; // expect error AS3052
        Op@ c = function(x) { return x + health; }; // expect error AS3052
        Op@ d = function(x) { return this.health; }; // expect error AS3052
        Op@ e = function(x) { return hurt(x); }; // expect error AS3052
        Op@ f = function(x) { return x + global; };
        Op@ g = function(x) { Op@ inner = function(y) { return x + y; }; return inner(1); }; // expect error AS3052
        Op@ h = function(x) { return x + unknown; }; // expect error AS2001
        Op@ i = function(x) { return a(x); }; // expect error AS3052
    }
}

void main()
{
}
