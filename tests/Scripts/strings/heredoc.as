// A.1 heredoc strings: no escapes, first and last blank lines are trimmed
// covers: A1.heredoc, A1.heredoc-trim
void main()
{
    println("""one "two" \n"""); // expect: one "two" \n
    string s = """
first
  second
""";
    println(s);
    println("""""" + "empty");
    // expect: first
    // expect:   second
    // expect:
    // expect: empty
}
