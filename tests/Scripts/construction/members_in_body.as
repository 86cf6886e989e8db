// A.3 the body of a constructor initialises members, whose classes need no default constructor then
// covers: A3.init-in-body
// oracle: none (2.38)
class M
{
    int n;
    M(int n) { this.n = n; print("M" + n + " "); }
}

class A
{
    M first;
    M second;
    M third = M(3);
    A(int n)
    {
        print("body ");
        first = M(n);
        if (n > 10)
        {
            this.second = M(20);
        }
        else if (n > 5)
        {
            second = first;
        }
        else
            second = M(2);

        // From here on it is there, and this is an assignment.
        second = M(second.n + 1);
        println(first.n + second.n + third.n);
    }
}

void main()
{
    A small(1); // expect: M3 body M1 M2 M3 7
    A medium(7); // expect: M3 body M7 M8 18
    A large(11); // expect: M3 body M11 M20 M21 35
}
