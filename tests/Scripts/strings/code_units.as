// "Where this product differs": UTF-16 code units; \u gives code points
// covers: D.string-units
// oracle: differs (strings are UTF-16)
void main()
{
    println("é".length()); // expect: 1
    println("\u00e9" == "é"); // expect: true
    println("\U0001F600".length()); // expect: 2
    string s = "aé";
    println(s[1]); // expect: 233
}
