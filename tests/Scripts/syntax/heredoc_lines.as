// Only a blank first and last line are left out
// covers: A1.heredoc-trim
void main()
{
    string s = """
a

b

""";
    println(s.length()); // expect: 6
    string t = """x
y""";
    println(t.length()); // expect: 3
}
