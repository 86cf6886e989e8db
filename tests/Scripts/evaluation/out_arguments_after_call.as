// B.1 order of evaluation: l-values of &out arguments after the call, last parameter first
// covers: B1.out-places
int next = 0;

int nx()
{
    print("nx" + next + " ");
    return next++;
}

void f(int &out a, int &out b)
{
    print("call ");
    a = 10;
    b = 20;
}

void main()
{
    array<int> r(2);
    f(r[nx()], r[nx()]);
    println(r[0] + " " + r[1]); // expect: call nx0 nx1 20 10
}
