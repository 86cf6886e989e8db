// A.10 string functions: format puts values into a text, scan takes them out
// covers: A10.string-functions
// oracle: none (2.38)
void main()
{
    println(format("{} + {} = {2}, {0} {{}}", 1, 2.5, "three")); // expect: 1 + 2.5 = three, 1 {}
    println(format("nothing")); // expect: nothing

    int i;
    double d;
    string s;
    bool b;
    uint8 small;
    println("" + scan(" 12 -2.5e1 word\ttrue 7 rest", i, d, s, b, small)); // expect: 5
    println("" + i + " " + d + " " + s + " " + b + " " + small); // expect: 12 -25 word true 7
    println("" + scan("1 x 3", i, d, s) + i); // expect: 11
    println("" + scan("", i)); // expect: 0
    println(format("{} {}", 1)); // expect exception: Invalid format at 3
}
