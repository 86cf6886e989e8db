// A.1 string literals: both quotes, escapes, concatenation of neighbours
// covers: A1.string-quotes, A1.string-escapes, A1.string-adjacent
void main()
{
    println("double \"q\" 'q'"); // expect: double "q" 'q'
    println('single \'q\' "q"'); // expect: single 'q' "q"
    println("a" "b" 'c'); // expect: abc
    println("tab[\t]".length()); // expect: 6
    println("\\n \x41\u0042\U00000043"); // expect: \n ABC
    println("line1\nline2");
    // expect: line1
    // expect: line2
    println("".length() + "\0".length()); // expect: 1
}
