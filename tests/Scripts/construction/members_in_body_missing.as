// A.3 a member without default constructor has to be initialised on every way through the body, before it is used
// covers: A3.init-in-body
// oracle: none (2.38)
class M
{
    int n;
    M(int n) { }
}

class OneBranch
{
    M m; // expect error AS3017
    OneBranch(bool b)
    {
        if (b)
            m = M(1);
    }
}

class InLoop
{
    M m; // expect error AS3017
    InLoop(int n)
    {
        while (n-- > 0)
            m = M(1);
    }
}

class UsedBefore
{
    M m; // expect error AS3017
    UsedBefore()
    {
        m.n = 2;
        m = M(1);
    }
}

class LeftEarly
{
    M m; // expect error AS3017
    LeftEarly(bool b)
    {
        if (b)
            return;
        m = M(1);
    }
}

class Parameter
{
    M m; // expect error AS3017
    Parameter(M m)
    {
        m = M(1);
    }
}

void main()
{
}
