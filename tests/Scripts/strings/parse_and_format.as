// A.10 parseInt, parseUInt, parseFloat, formatInt, formatFloat
// covers: A10.string-functions
void main()
{
    println(parseInt("42") + parseInt("-2")); // expect: 40
    println(parseInt("ff", 16)); // expect: 255
    uint count;
    println(parseInt("12ab", 10, count) + " " + count); // expect: 12 2
    println(parseFloat("2.5") * 2); // expect: 5
    println(parseUInt("4000000000")); // expect: 4000000000
    println(formatInt(42, "", 5) + "|"); // expect:    42|
    println(formatInt(42, "0", 5)); // expect: 00042
    println(formatInt(255, "h")); // expect: ff
    println(formatFloat(3.14159, "", 0, 2)); // expect: 3.14
}
