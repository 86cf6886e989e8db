// B.13 dictionary: a const dictionary makes no keys
// covers: A9.dictionary-missing, A10.dictionary
void main()
{
    const dictionary d = {{"a", 1}};
    println("" + int(d["a"])); // expect: 1
    println("" + int(d["nope"])); // expect exception: Invalid access to non-existing value
}
