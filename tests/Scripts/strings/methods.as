// A.10 string: length, substr and the find methods
// covers: A10.string
void main()
{
    string s = "hello world";
    println(s.length()); // expect: 11
    println(s.substr(6)); // expect: world
    println(s.substr(0, 5)); // expect: hello
    println(s.findFirst("o") + " " + s.findFirst("o", 5) + " " + s.findFirst("x")); // expect: 4 7 -1
    println(s.findLast("o") + " " + s.findLast("o", 6)); // expect: 7 4
    println(s.findFirstOf("wl") + " " + s.findFirstNotOf("hel")); // expect: 2 4
    println(s.isEmpty() || "".isEmpty()); // expect: true
}
