// parseInt and parseFloat read as far as they can
// covers: A10.string-functions
void main()
{
    println(parseInt("12abc")); // expect: 12
    println(parseInt("abc")); // expect: 0
    println(parseInt("-7") + parseInt("1010", 10)); // expect: 1003
    println(parseInt("7F", 16)); // expect: 127
    println(parseFloat("2.5e2x")); // expect: 250
    uint n;
    println(parseFloat("1.25rest", n) + " " + n); // expect: 1.25 4
    println(parseUInt("4294967296")); // expect: 4294967296
}
