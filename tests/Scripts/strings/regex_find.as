// A.10 string: regexFind
// covers: A10.string
// oracle: none (2.38)
void main()
{
    string s = "one 22 three 4444";
    uint length;
    println("" + s.regexFind("[0-9]+") + " " + s.regexFind("[0-9]+", 6, length) + " " + length); // expect: 4 13 4
    println("" + s.regexFind("x") + s.regexFind("(.)\\1") + s.regexFind("", 99)); // expect: -1417
    println("" + s.regexFind("(o")); // expect exception: Invalid regular expression at 2
}
