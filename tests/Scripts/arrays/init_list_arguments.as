// B.13 lists as arguments, and anonymous lists of a type
// covers: B13.list-argument, A2.list-anonymous, A6.anonymous-list
int sum(const array<int> &in a)
{
    int s = 0;
    for (uint i = 0; i < a.length(); i++)
        s += a[i];
    return s;
}

int count(array<string>@ a)
{
    return a.length();
}

array<int> make()
{
    return {7, 8};
}

void main()
{
    println(sum({1, 2, 3})); // expect: 6
    println(count({"a", "b"})); // expect: 2
    println(sum(array<int> = {4, 5})); // expect: 9
    println(sum(make())); // expect: 15
    array<int>@ h = {1, 1};
    println(sum(h)); // expect: 2
}
