// A list as result and as default
// covers: A2.list-anonymous, A6.anonymous-list
array<int>@ make(int n)
{
    return array<int> = {n, n + 1};
}
int count(const array<string> &in s) { return s.length(); }
void main()
{
    println(make(3)[1]); // expect: 4
    println(count(array<string> = {"a", "b", "c"})); // expect: 3
    println((array<int> = {4, 5, 6}).length()); // expect: 3
}
