using System.Text;

Stream request = Stream.Null;
