// A.1 heredoc strings: no escapes, first and last blank lines are trimmed
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
