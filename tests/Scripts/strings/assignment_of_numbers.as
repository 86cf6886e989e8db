// = and += take numbers
// covers: B13.string-from-number
void main()
{
    string s;
    s = 65;
    println(s); // expect: 65
    s = 1.5f;
    s += 2;
    s += true;
    println(s); // expect: 1.52true
    s = uint64(18446744073709551615);
    println(s); // expect: 18446744073709551615
}
