// A.10 string: comparison
// covers: A10.string
void main()
{
    string a = "apple";
    string b = "banana";
    println("" + (a == "apple") + (a != b) + (a < b) + (b <= a)); // expect: truetruetruefalse
    println("" + (a > "app") + ("" < a) + ("B" < "a")); // expect: truetruetrue
    println(a.opCmp(b) < 0); // expect: true
}
