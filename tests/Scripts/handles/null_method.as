// B.6 method of null, called in another function
// covers: A9.null-pointer
class A
{
    int get() { return 1; }
}

int call(A@ a)
{
    return a.get(); // expect exception: Null pointer access
}

void main()
{
    A a;
    println(call(a)); // expect: 1
    println(call(null));
}
