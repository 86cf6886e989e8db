// 'a' is a string, not a number
// covers: A1.character-literals, A1.string-quotes
void main()
{
    string s = 'a';
    println(s + 'b'.length());
    int n = 'a'; // expect error AS3001
}
