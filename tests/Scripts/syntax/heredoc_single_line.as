// A heredoc on one line keeps its spaces
// covers: A1.heredoc, A1.heredoc-trim
void main()
{
    println("""  a \n "b"  """ + "|"); // expect:   a \n "b"  |
    string s = """x""" "y" 'z';
    println(s); // expect: xyz
}
