// The find methods give positions, or -1
// covers: A10.string
void main()
{
    string s = "abcabc";
    println(s.findFirst("b") + " " + s.findFirst("b", 2) + " " + s.findFirst("z")); // expect: 1 4 -1
    println(s.findLast("b") + " " + s.findLast("b", 3) + " " + s.findLast("z")); // expect: 4 1 -1
    println(s.findFirstOf("cb") + " " + s.findLastOf("ab")); // expect: 1 4
    println(s.findFirstNotOf("ab") + " " + s.findLastNotOf("c")); // expect: 2 4
    println(s.findFirst("")); // expect: 0
}
