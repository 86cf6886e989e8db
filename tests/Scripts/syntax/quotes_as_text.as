// Both quotes hold the other one
// covers: A1.string-quotes, A1.string-escapes
void main()
{
    println('say "hi"' + "it's"); // expect: say "hi"it's
    println("a\\b" + 'c\'d'); // expect: a\bc'd
    println("\x41\x7a"); // expect: Az
}
